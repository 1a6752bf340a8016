import type { InventedFamily } from "@dayaq/country";

const residence = (from: string) => ({ kind: "residence", from, value: { permanent: true } }) as const;
const parents = (child: string, ...those: readonly string[]) => those.map((is) => ({ kind: "parent", of: child, is }));

/** What the need test asks of whoever is grown up, who has nothing of their own; a dwelling of the household is one member's. */
const means = (dwellings: number) =>
  [
    { kind: "property", value: { dwellings, premises: 0, plots: 0 } },
    { kind: "vehicle", value: { owned: false } },
    { kind: "utilities", value: { amount: "20.00" } },
  ] as const;

/** Invented people, each family with rights of another kind. */
export const families: readonly InventedFamily[] = [
  {
    code: "newborn",
    title: { az: "Yeni doğulan uşaq", en: "A newborn child", ru: "Новорождённый ребёнок" },
    record: {
      on: "2025-08-01",
      persons: [
        { id: "Nərgiz", bornOn: "1996-04-10", sex: "female", facts: [residence("1996-04-10")] },
        {
          id: "Tural",
          bornOn: "1993-02-20",
          sex: "male",
          facts: [residence("1993-02-20"), { kind: "employment", from: "2018-09-01", value: { kind: "contract" } }],
        },
        { id: "Deniz", bornOn: "2025-07-02", sex: "male" },
      ],
      relations: [
        { kind: "spouse", of: "Nərgiz", is: "Tural", from: "2021-06-01" },
        ...parents("Deniz", "Nərgiz", "Tural"),
      ],
    },
  },
  {
    code: "disability",
    title: {
      az: "Birinci dərəcə əlillik və ona qulluq",
      en: "A grave disability, and care",
      ru: "Тяжёлая инвалидность и уход",
    },
    record: {
      on: "2025-08-01",
      persons: [
        {
          id: "Aysel",
          bornOn: "1990-05-01",
          sex: "female",
          facts: [
            residence("1990-05-01"),
            {
              kind: "disability",
              from: "2024-03-01",
              until: "2026-03-01",
              value: { percent: 85, cause: "general", blind: false },
            },
          ],
        },
        { id: "Rəna", bornOn: "1962-11-20", sex: "female", facts: [residence("1962-11-20")] },
      ],
      relations: [{ kind: "carer", of: "Aysel", is: "Rəna", from: "2024-03-01" }, ...parents("Aysel", "Rəna")],
    },
  },
  {
    code: "martyr",
    title: { az: "Şəhid ailəsi", en: "The family of a martyr", ru: "Семья шехида" },
    record: {
      on: "2025-08-01",
      persons: [
        {
          id: "Elvin",
          bornOn: "1992-03-03",
          sex: "male",
          diedOn: "2020-10-12",
          facts: [residence("1992-03-03"), { kind: "status", from: "2020-10-12", value: { status: "martyr" } }],
        },
        { id: "Lalə", bornOn: "1994-06-06", sex: "female", facts: [residence("1994-06-06")] },
        { id: "Sevil", bornOn: "1965-01-15", sex: "female", facts: [residence("1965-01-15")] },
        { id: "Murad", bornOn: "2016-09-09", sex: "male", facts: [residence("2016-09-09")] },
      ],
      relations: [
        { kind: "spouse", of: "Elvin", is: "Lalə", from: "2015-05-05" },
        ...parents("Elvin", "Sevil"),
        ...parents("Murad", "Elvin", "Lalə"),
      ],
    },
  },
  {
    code: "many-children",
    title: { az: "Altı uşaqlı ana", en: "A mother of six", ru: "Мать шестерых детей" },
    record: {
      on: "2025-08-01",
      persons: [
        { id: "Zeynəb", bornOn: "1986-03-08", sex: "female", facts: [residence("1986-03-08")] },
        ...["Ayan", "Banu", "Cəmilə", "Dilarə", "Esmira", "Fidan"].map((id, nth) => ({
          id,
          bornOn: `${[2009, 2011, 2013, 2016, 2019, 2023][nth] ?? 2023}-05-15`,
          sex: "female" as const,
        })),
      ],
      relations: ["Ayan", "Banu", "Cəmilə", "Dilarə", "Esmira", "Fidan"].flatMap((child) => parents(child, "Zeynəb")),
    },
  },
  {
    code: "need",
    title: { az: "Gəliri azalan ailə", en: "A household with little income", ru: "Семья с небольшим доходом" },
    record: {
      on: "2025-06-01",
      persons: [
        {
          id: "Günel",
          bornOn: "1990-02-02",
          sex: "female",
          facts: [residence("1990-02-02"), { kind: "income", value: { amount: "0.00", source: "none" } }, ...means(0)],
        },
        {
          id: "Rəşad",
          bornOn: "1987-07-07",
          sex: "male",
          facts: [
            residence("1987-07-07"),
            { kind: "employment", from: "2016-01-01", value: { kind: "contract" } },
            { kind: "income", from: "2016-01-01", value: { amount: "400.00", source: "wage" } },
            ...means(1),
          ],
        },
        { id: "Aytən", bornOn: "2019-01-01", sex: "female" },
        { id: "Kənan", bornOn: "2021-01-01", sex: "male" },
      ],
      relations: [
        { kind: "spouse", of: "Günel", is: "Rəşad", from: "2015-05-05" },
        ...parents("Aytən", "Günel", "Rəşad"),
        ...parents("Kənan", "Günel", "Rəşad"),
      ],
      households: [
        {
          id: "home",
          representative: "Günel",
          members: ["Günel", "Rəşad", "Aytən", "Kənan"].map((person) => ({ person })),
        },
      ],
    },
  },
  {
    code: "age",
    title: { az: "Pensiya yaşında ər və arvad", en: "A couple of pension age", ru: "Супруги пенсионного возраста" },
    record: {
      on: "2025-08-01",
      persons: [
        {
          id: "Vaqif",
          bornOn: "1958-03-01",
          sex: "male",
          facts: [
            residence("1958-03-01"),
            {
              kind: "insurance-record",
              from: "2025-01-01",
              value: { upTo: "2025-01-01", capital: "72000.00", months: 360 },
            },
          ],
        },
        { id: "Solmaz", bornOn: "1959-09-09", sex: "female", facts: [residence("1959-09-09")] },
      ],
      relations: [{ kind: "spouse", of: "Vaqif", is: "Solmaz", from: "1982-04-04" }],
    },
  },
];
