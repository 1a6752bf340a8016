import type { StatedRecord } from "@dayaq/country";
import { accountOf, finOf } from "@dayaq/country-az/demo";

/** Numbers of these people begin far behind those of the demonstration. */
const FIRST = 5_000_000;

interface Parent {
  readonly n: number;
  readonly sex: "female" | "male";
}

const mother = (family: number): Parent => ({ n: FIRST + 3 * family, sex: "female" });
const father = (family: number): Parent => ({ n: FIRST + 3 * family + 1, sex: "male" });
const numberOf = ({ n }: Parent) => ({ identifiers: [{ scheme: "FIN", value: finOf("6", n) }] });

/** What the registers state of couples before their first child: who they are, where they live, who works, her account. */
export const couples = (count: number, first = 0): StatedRecord[] =>
  Array.from({ length: count }, (_, index) => couple(first + index)).flat();

const couple = (family: number): StatedRecord[] => [
  lives(mother(family)),
  lives(father(family)),
  {
    ...told("banks", "accounts", `BA-${family}`),
    type: "account-registered",
    body: {
      person: numberOf(mother(family)),
      from: "2020-01-01",
      account: accountOf("IBAZ", FIRST + family),
      bank: "IBAZ",
      currency: "AZN",
    },
  },
];

/** A child for each couple, registered on the day of its birth: it opens the birth grant. */
export const births = (count: number, on: string, first = 0): StatedRecord[] =>
  Array.from({ length: count }, (_, index): StatedRecord => {
    const family = first + index;
    return {
      ...told("justice", "civil-registry", `BB-${family}`, `${on}T09:00:00+04:00`),
      type: "birth",
      body: {
        child: {
          ...numberOf({ n: FIRST + 3 * family + 2, sex: "female" }),
          names: { given: "Nur", family: `Sınaq${family}` },
          sex: family % 2 === 0 ? "female" : "male",
          bornOn: on,
          citizenship: "AZ",
          language: "az",
        },
        alive: true,
        mother: numberOf(mother(family)),
        father: numberOf(father(family)),
      },
    };
  });

const lives = (it: Parent): StatedRecord => ({
  ...told("interior", "population-register", `BR-${it.n}`),
  type: "residence-changed",
  body: {
    person: {
      ...numberOf(it),
      names: { given: it.sex === "female" ? "Aytən" : "Orxan", family: `Sınaq${it.n}` },
      sex: it.sex,
      bornOn: "1992-05-04",
      citizenship: "AZ",
      language: "az",
    },
    from: "1992-05-04",
    permanent: true,
    district: "BA",
  },
});

const told = (agency: string, register: string, recordNo: string, statedAt = "2025-05-02T09:00:00+04:00") => ({
  agency,
  register,
  recordNo,
  version: 1,
  statedAt,
});
