import { type Language, LANGUAGES } from "./language.ts";

/** The only place where an address of a page is written. No address ever holds a name or an identifier of a person. */
export const paths = (language: Language) => {
  const at = (rest: string): string => `/${language}${rest}`;
  return {
    town: () => at("/"),
    townAct: (act: string) => at(`/town/${act}`),
    townFile: (fileId: string) => at(`/town/files/${fileId}`),
    townNotGranted: () => at("/town/not-granted"),
    law: () => at("/law"),
    lawProgramme: (programme: string) => at(`/law/programmes/${programme}`),
    lawAct: (act: string) => at(`/law/acts/${act}`),
    /** A place in an act: the act as a whole where the article is empty. */
    lawArticle: (act: string, article: string) =>
      at(`/law/acts/${act}${article === "" ? "" : `#${anchorOf(article)}`}`),
    lawStandards: () => at("/law/standards"),
    /** The law in use, or a version on its way. */
    officeLaw: (version = "") => at(`/office/law${version === "" ? "" : `?version=${version}`}`),
    officeLawRight: (programme: string, version = "") =>
      at(`/office/law/${programme}${version === "" ? "" : `?version=${version}`}`),
    officeLawWithdraw: (programme: string) => at(`/office/law/${programme}/withdraw`),
    /** What is about to be signed, by the digest of its text. */
    officeLawStatement: (programme: string, digest: string) => at(`/office/law/${programme}/statements/${digest}`),
    officeLawVouch: (programme: string, digest: string) => at(`/office/law/${programme}/statements/${digest}/vouch`),
    calculator: (programme: string) => at(`/calculator/${programme}`),
    tryIt: () => at("/try"),
    api: () => at("/api"),
    signIn: () => at("/sign-in"),
    signInStart: () => at("/sign-in/start"),
    signOut: () => at("/sign-out"),
    rights: () => at("/rights"),
    right: (rightId: string) => at(`/rights/${rightId}`),
    giveUp: (rightId: string) => at(`/rights/${rightId}/give-up`),
    askFor: (programme: string) => at(`/rights/ask-for/${programme}`),
    notGranted: (programme: string) => at(`/rights/not-granted/${programme}`),
    notices: () => at("/notices"),
    contributions: () => at("/contributions"),
    offer: (offerId: string) => at(`/offers/${offerId}`),
    proposal: (proposalId: string) => at(`/proposals/${proposalId}`),
    contest: (proposalId: string) => at(`/proposals/${proposalId}/contest`),
    letter: (decisionId: string) => at(`/letters/${decisionId}`),
    office: () => at("/office"),
    searches: () => at("/office/searches"),
    search: (searchId: string) => at(`/office/searches/${searchId}`),
    person: (personId: string) => at(`/office/people/${personId}`),
    officeGiveUp: (personId: string, rightId: string) => at(`/office/people/${personId}/rights/${rightId}/give-up`),
    officeAskFor: (personId: string, programme: string) => at(`/office/people/${personId}/ask-for/${programme}`),
    /** A household's application that came on paper, from the page of one who belongs to it. */
    officePaper: (personId: string, programme: string) => at(`/office/people/${personId}/paper/${programme}`),
    officeContributions: (personId: string) => at(`/office/people/${personId}/contributions`),
    wageMonths: () => at("/office/wage-months"),
    /** The refused lines after one. */
    wageMonth: (month: string, version: string, after = "0") =>
      at(`/office/wage-months/${month}/${version}?after=${after}`),
    officeNotGrantedToday: () => at("/office/not-granted"),
    officeNotGranted: (personId: string, programme: string) =>
      at(`/office/people/${personId}/not-granted/${programme}`),
    money: (personId: string, orderId: string) => at(`/office/people/${personId}/money/${orderId}`),
    tasks: () => at("/office/tasks"),
    task: (taskId: string) => at(`/office/tasks/${taskId}`),
    officeProposals: () => at("/office/proposals"),
    officeProposal: (proposalId: string) => at(`/office/proposals/${proposalId}`),
    merges: () => at("/office/merges"),
    alike: (page = "1") => at(`/office/merges/alike?page=${page}`),
    merge: (mergeId: string) => at(`/office/merges/${mergeId}`),
    /** Beside everybody alike; beside `otherId` first. */
    duplicates: (personId: string, otherId = "") =>
      at(`/office/people/${personId}/duplicates${otherId === "" ? "" : `?with=${otherId}`}`),
    officeOffer: (offerId: string) => at(`/office/offers/${offerId}`),
    suspense: () => at("/office/suspense"),
    suspenseLine: (entryId: string) => at(`/office/suspense/${entryId}`),
    lawVersions: () => at("/office/law-versions"),
    lawVersion: (versionId: string) => at(`/office/law-versions/${versionId}`),
    /** Those behind a line of its shadow, `PROGRAMME/kind`, from the one after `after` on. */
    lawVersionChanges: (versionId: string, line: string, after = "0") =>
      at(`/office/law-versions/${versionId}/changes/${line}${after === "0" ? "" : `?after=${after}`}`),
    quality: () => at("/office/quality"),
    qualityTable: () => at("/office/quality.csv"),
    qualityRule: (programme: string, condition: string) => at(`/office/quality/${programme}/${condition}`),
    batches: () => at("/office/batches"),
    payday: (group: string, on: string) => at(`/office/batches/days/${group}/${on}`),
    batch: (batchId: string) => at(`/office/batches/${batchId}`),
    batchRelease: (batchId: string) => at(`/office/batches/${batchId}/release`),
    batchHold: (batchId: string) => at(`/office/batches/${batchId}/hold`),
  } as const;
};

/** The id of a place in an act, as the law files name it, on the page of the act. */
export const anchorOf = (article: string): string =>
  article === "" ? "act" : article.replaceAll(/[^\p{L}\p{N}]+/gu, "-");

/** The same page in another language. */
export const inLanguage = (path: string, language: Language): string => path.replace(IN_LANGUAGE, `/${language}`);

const IN_LANGUAGE = new RegExp(`^/(?:${LANGUAGES.join("|")})(?=/|$)`);
