import { day } from "@dayaq/kernel";
import type { Language } from "../language.ts";
import { lawActPage } from "../law/act/page.tsx";
import { lawFrontPage } from "../law/front/page.tsx";
import { lawProgrammePage } from "../law/programme/page.tsx";
import { lawDeskPage } from "../office/law/list.tsx";
import { lawDeskRightPage } from "../office/law/page.tsx";
import { lawStatementPage } from "../office/law/statement.tsx";
import { lawStandardsPage } from "../law/standards/page.tsx";
import type { LawProgrammeView, LawRuleView, ValueView } from "../law/view.ts";
import type { PageExample } from "./page-example.ts";
import { pick } from "./rights.ts";

const counted = { on: day("2025-07-02"), of: day("2025-07-02"), anybody: true, unclear: 0 };
const HASH = `sha256:${"3f9c".repeat(16)}`;

const plain = (says: string): LawRuleView => ({ says, where: [] });

const names = (language: Language) => {
  const p = pick(language);
  return {
    p,
    birth: { code: "BIRTH", title: p("Doğum müavinəti", "Birth grant", "Пособие при рождении") },
    pension: { code: "PEN-AGE", title: p("Yaşa görə pensiya", "Age pension", "Пенсия по возрасту") },
    allowance: { code: "ALW-AGE", title: p("Yaşa görə müavinət", "Age allowance", "Пособие по возрасту") },
    law: { text: p("Qanun, maddə 4", "The Law, art. 4", "Закон, ст. 4"), to: "#art-4" },
    act: p("Sosial müavinətlər haqqında Qanun", "Law on social allowances", "Закон о социальных пособиях"),
    says: p("Uşaq diri doğulub.", "The child was born alive.", "Ребёнок родился живым."),
    title: p("Bir uşağa birdəfəlik", "One payment a child", "Один раз на ребёнка"),
  };
};

const valuesIn = (language: Language): ValueView[] => {
  const { law } = names(language);
  return [
    { from: day("2025-07-01"), value: "600 ₼", certainty: "official", law },
    { from: day("2023-01-01"), value: "500 ₼", certainty: "reported", law, knownFrom: day("2023-01-23") },
    { from: day("2022-01-01"), certainty: "official", law },
  ];
};

function programme(language: Language): LawProgrammeView {
  const { p, birth, pension, allowance, law, says, title } = names(language);
  const values = valuesIn(language);
  return {
    ...birth,
    signed: { state: "signed", by: [{ name: "Nigar Səfərova", on: day("2025-07-04") }] },
    kind: p("Birdəfəlik müavinətlər", "One-off allowances", "Единовременные пособия"),
    basis: law,
    about: "child",
    mode: "automatic",
    rhythm: "once",
    opens: [p("Doğum", "Birth", "Рождение")],
    modelledFrom: day("2018-03-01"),
    now: values.slice(0, 1).map((value) => ({ title, value })),
    conditions: [
      {
        id: "born-alive",
        says,
        law,
        certainty: "official",
        facts: [p("Doğum", "Birth", "Рождение")],
        rule: plain("bornAlive"),
      },
      { id: "guessed", says, law, certainty: "illustrative", facts: [], rule: plain("covered, as at bornOn") },
    ],
    payee: { whose: "rule", rule: plain("parent, else guardian"), law, certainty: "reported" },
    funds: {
      own: p("Dövlət büdcəsi", "State budget", "Государственный бюджет"),
      other: p(
        "Dövlət Sosial Müdafiə Fondunun büdcəsi",
        "Budget of the Social Protection Fund",
        "Бюджет Фонда социальной защиты",
      ),
      rule: plain("parent works, as at bornOn"),
      law,
      certainty: "derived",
    },
    besides: [
      {
        others: [pension],
        says: p("Bu, daha yüksəkdir.", "This one is the higher.", "Эта выплата больше."),
        rule: "highest",
        law,
        certainty: "derived",
      },
    ],
    choices: [
      {
        name: "BIRTH.number",
        says: p("Neçə uşaq kifayətdir?", "How many children are enough?", "Сколько детей достаточно?"),
        readings: [
          { says: p("altı", "six", "шесть"), source: "Text of the law", isInForce: true, apart: [] },
          {
            says: p("beş", "five", "пять"),
            source: "An official of the fund",
            isInForce: false,
            apart: [{ ...counted, more: 1240, less: "few" }],
          },
          {
            says: p("yeddi", "seven", "семь"),
            source: "A table of the ministry",
            isInForce: false,
            apart: [{ ...counted, more: 18, less: 12_340, sum: -98_765_400 }],
          },
          {
            says: p("dörd", "four", "четыре"),
            source: "A newspaper",
            isInForce: false,
            apart: [{ ...counted, more: 277_300, less: 0, sum: 6_512_345_600 }],
          },
          {
            says: p("altı, əkizlər bir sayılır", "six, twins counted once", "шесть, двойня как один"),
            source: "A circular",
            isInForce: false,
            apart: [
              { ...counted, more: 0, less: 0, sum: 0 },
              { ...counted, of: day("2023-01-31"), anybody: false, more: 0, less: 0, unclear: 18 },
            ],
          },
        ],
      },
    ],
    parameters: [{ title, key: "BIRTH", values }],
    picture: {
      right: birth,
      agencies: [
        {
          title: p("Ədliyyə Nazirliyi", "Ministry of Justice", "Министерство юстиции"),
          facts: [p("Doğum", "Birth", "Рождение"), p("Ölüm", "Death", "Смерть"), p("Valideyn", "Parent", "Родитель")],
        },
        {
          title: p("Daxili İşlər Nazirliyi", "Ministry of Internal Affairs", "Министерство внутренних дел"),
          facts: [p("Yaşayış yeri", "Residence", "Место жительства")],
        },
      ],
      draws: [allowance],
      rivals: [pension],
    },
    formal: {
      byItself: plain("2021-01-01 ≤ bornOn"),
      due: plain("bornOn"),
      amount: {
        says: "the greatest of [1], “BIRTH”",
        where: [
          { name: "[1]", says: "[2] × (“BIRTH”, as at bornOn)" },
          { name: "[2]", says: "the number of the children, where on of birth has come" },
        ],
      },
      whose: plain("parent, else guardian, else the person"),
      payee: plain("parent, else guardian"),
      given: [{ name: "bornOn", rule: plain("on of birth") }],
      notions: [{ name: "the children", rule: plain("everyone whose parent is somebody") }],
    },
    cases: {
      on: "2025-08-01",
      usually: ["about child", "child: bornOn 2025-07-02, sex female"],
      all: [
        { why: "both parents work: the mother is paid", but: [], gives: "600.00 to mother" },
        { why: "a stillbirth", but: ["child: bornAlive false"], gives: "nothing", source: "S177" },
      ],
    },
    standards: [`C102, ${p("VII hissə: Ailə", "Part VII: Family", "Часть VII: Семья")}`],
    leftOut: [
      p(
        "2022-ci ilin məbləğini heç bir mənbə göstərmir, ona görə o, məlum deyil.",
        "No source gives the amount of 2022, so it is not known.",
        "Сумму 2022 года не приводит ни один источник, поэтому она не известна.",
      ),
    ],
    hash: HASH,
    versions: [
      { on: day("2025-07-20"), lawHash: HASH, right: "changed" },
      { on: day("2025-07-01"), lawHash: HASH, right: "first" },
    ],
  };
}

/** The public pages of the law. */
export const lawExamples: readonly PageExample[] = [
  {
    name: "law",
    page: (say, shell) => {
      const { p, birth, pension, act, says } = names(say.language);
      return lawFrontPage(
        {
          inUse: { hash: HASH, since: day("2025-07-01") },
          signed: { rights: 1, of: 2 },
          kinds: [{ title: p("Pensiyalar", "Pensions", "Пенсии"), rights: [pension, birth] }],
          acts: [
            { key: "law", title: act, rights: 21 },
            { key: "rules", title: p("Qaydalar", "Rules", "Правила"), rights: 0 },
          ],
          search: {
            words: "birht",
            found: [
              { kind: "right", text: birth.title, to: "#right" },
              { kind: "act", text: act, to: "#act" },
              { kind: "sentence", text: says, of: birth.title, to: "#sentence" },
            ],
          },
        },
        say,
        shell,
      );
    },
  },
  {
    name: "law-found-nothing",
    page: (say, shell) =>
      lawFrontPage(
        {
          inUse: { hash: HASH, since: day("2025-07-01") },
          signed: { rights: 2, of: 2 },
          kinds: [],
          acts: [],
          search: { words: "velosiped", found: [] },
        },
        say,
        shell,
      ),
  },
  {
    name: "law-act",
    page: (say, shell) => {
      const { p, birth, act, says, title } = names(say.language);
      return lawActPage(
        {
          key: "law",
          title: act,
          isFound: true,
          url: "https://example.org/law",
          articles: [
            {
              article: p("maddə 4", "art. 4", "ст. 4"),
              anchor: "art-4",
              says: p("Müavinətlərin növləri", "The kinds of allowance", "Виды пособий"),
              carried: [
                {
                  kind: "right",
                  rights: [birth],
                  says: birth.title,
                  cases: 21,
                  signed: { state: "unsigned", signed: 1, of: 3 },
                },
                { kind: "condition", rights: [birth], says, rule: plain("bornAlive"), certainty: "official" },
                { kind: "value", rights: [birth], says: `${title}: 600 ₼`, certainty: "illustrative" },
              ],
            },
            {
              article: p("maddə 8", "art. 8", "ст. 8"),
              anchor: "art-8",
              carried: [],
              under: { text: p("maddə 4", "art. 4", "ст. 4"), to: "#art-4" },
            },
            { article: p("maddə 24.10", "art. 24.10", "ст. 24.10"), anchor: "art-24-10", carried: [] },
          ],
        },
        say,
        shell,
      );
    },
  },
  {
    name: "law-desk",
    role: "lawyer",
    page: (say, shell) => {
      const { p, birth, pension } = names(say.language);
      const rights = [
        { ...birth, signed: { state: "unsigned", signed: 0, of: 5 } as const },
        { ...pension, signed: { state: "signed", by: [{ name: "Nigar Səfərova", on: day("2025-07-04") }] } as const },
      ];
      return lawDeskPage(
        {
          version: { id: "3", title: p("fərman", "a decree", "указ") },
          onTheirWay: [{ id: "4", title: p("yeni fərman", "a new decree", "новый указ") }],
          kinds: [{ title: p("Hüquqlar", "Rights", "Права"), rights }],
        },
        say,
        shell,
      );
    },
  },
  {
    name: "law-desk-right",
    role: "lawyer",
    page: (say, shell) => {
      const { birth, law, p } = names(say.language);
      return lawDeskRightPage(
        {
          ...birth,
          hash: HASH,
          signed: { state: "unsigned", signed: 1, of: 2 },
          language: "az",
          maySign: true,
          given: [{ name: "bornOn", rule: plain("on of birth") }],
          articles: [
            {
              hash: HASH,
              law,
              by: { name: "Nigar Səfərova", on: day("2025-07-04") },
              pieces: [
                {
                  kind: "condition",
                  rights: [],
                  says: "Uşaq diri doğulub.",
                  rule: plain("bornAlive"),
                  certainty: "official",
                },
              ],
            },
            {
              hash: HASH.replace("3f", "4a"),
              law: { ...law, text: p("Qanun, maddə 5", "The Law, art. 5", "Закон, ст. 5") },
              pieces: [{ kind: "value", rights: [], says: "Birdəfəlik: 600 ₼", certainty: "reported" }],
            },
          ],
          signatures: [
            {
              id: "2",
              name: "Nigar Səfərova",
              on: day("2025-07-04"),
              articles: [law.text],
              isCurrent: true,
              isOwn: true,
            },
            {
              id: "1",
              name: "Nigar Səfərova",
              on: day("2025-07-03"),
              articles: [law.text],
              isCurrent: false,
              isOwn: true,
              withdrawn: {
                by: "Nigar Səfərova",
                on: day("2025-07-04"),
                reason: p("yanlış maddə", "the wrong article", "не та статья"),
              },
            },
          ],
        },
        say,
        shell,
        [{ field: "reason-2", message: say.t("law-desk.reason-missing") }],
      );
    },
  },
  {
    name: "law-statement",
    role: "lawyer",
    page: (say, shell) => {
      const { birth, law } = names(say.language);
      return lawStatementPage(
        {
          ...birth,
          digest: "pQ3c",
          signer: "Nigar Səfərova",
          articles: [law.text],
          statement: '{"means":"I have read these places."}',
        },
        say,
        shell,
      );
    },
  },
  { name: "law-programme", page: (say, shell) => lawProgrammePage(programme(say.language), say, shell) },
  {
    name: "law-standards",
    page: (say, shell) => {
      const { p, pension } = names(say.language);
      return lawStandardsPage(
        {
          standards: [
            {
              title: p("102 nömrəli Konvensiya", "Convention No. 102", "Конвенция № 102"),
              url: "https://example.org/c102",
              branches: [
                {
                  part: p("II hissə", "Part II", "Часть II"),
                  title: p("Tibbi yardım", "Medical care", "Медицинская помощь"),
                  rights: [],
                },
                {
                  part: p("V hissə", "Part V", "Часть V"),
                  title: p("Qocalıq", "Old age", "Старость"),
                  rights: [pension],
                },
              ],
            },
          ],
        },
        say,
        shell,
      );
    },
  },
];
