export { apiPage } from "./api/page.tsx";
export type { ApiView } from "./api/view.ts";
export { type Asset, type Assets, buildAssets } from "./assets/assets.ts";
export { askForPage } from "./citizen/ask-for/page.tsx";
export { giveUpPage } from "./citizen/give-up/page.tsx";
export { calculatorPage } from "./calculator/page.tsx";
export type {
  AskedPerson,
  CalculatorView,
  DeterminedView,
  FieldView,
  QuestionView,
  SaidView,
  StretchView,
  SumView,
} from "./calculator/view.ts";
export { tryItPage } from "./try-it/page.tsx";
export type { FoundNo, FoundRight, FoundView, RowView, TryItView } from "./try-it/view.ts";
export { letterPage } from "./citizen/letter/page.tsx";
export type { LetterView } from "./citizen/letter/view.ts";
export { myRightsPage } from "./citizen/my-rights/page.tsx";
export type { MyRightsView } from "./citizen/my-rights/view.ts";
export { noticesPage } from "./citizen/notices/page.tsx";
export type { NoticesView, NoticeView } from "./citizen/notices/view.ts";
export { offerPage } from "./citizen/offer/page.tsx";
export type { OfferView } from "./citizen/offer/view.ts";
export { proposalPage } from "./citizen/proposal/page.tsx";
export type { ProposalView } from "./citizen/proposal/view.ts";
export { rightPage } from "./citizen/right/page.tsx";
export type { DecisionView, RightPageView } from "./citizen/right/view.ts";
export { notGrantedPage } from "./citizen/not-granted/page.tsx";
export type { FieldError } from "./components/error-summary.tsx";
export type { Choice } from "./components/form.tsx";
export { isLanguage, type Language, languageIn, languageOf, type Languages, LANGUAGES } from "./language.ts";
export { batchPage } from "./office/batch/page.tsx";
export type { BatchPart, BatchView } from "./office/batch/view.ts";
export { batchesPage } from "./office/batches/page.tsx";
export { paydayPage } from "./office/batches/payday.tsx";
export type { BatchesView, BatchLine, BatchState, PaydayLine, PaydayView } from "./office/batches/view.ts";
export { findPage } from "./office/find/page.tsx";
export type { FindView, FoundPerson } from "./office/find/view.ts";
export { shadowChangesPage } from "./office/law-versions/changes.tsx";
export { lawVersionsPage } from "./office/law-versions/list.tsx";
export { lawVersionPage } from "./office/law-versions/page.tsx";
export type {
  LawProposalView,
  LawVersionLine,
  LawVersionView,
  ShadowChangeView,
  StageView,
} from "./office/law-versions/view.ts";
export { lawDeskPage } from "./office/law/list.tsx";
export { ARTICLE_FIELD, lawDeskRightPage } from "./office/law/page.tsx";
export { lawStatementPage } from "./office/law/statement.tsx";
export type { ArticleToSign, LawDeskView, RightToSignView, SignatureLine, StatementView } from "./office/law/view.ts";
export type { SignedView } from "./law/signed.tsx";
export { moneyPage } from "./office/money/page.tsx";
export type { MoneyStep, MoneyView } from "./office/money/view.ts";
export { wageMonthsPage } from "./office/wage-months/list.tsx";
export { wageMonthPage } from "./office/wage-months/page.tsx";
export { LINE_CODES, type LineCodeView, type MonthReceived } from "./office/wage-months/view.ts";
export { qualityPage } from "./office/quality/page.tsx";
export { rulePage } from "./office/quality/rule.tsx";
export type { RuleLineView, RuleMonthView } from "./office/quality/view.ts";
export { suspenseListPage } from "./office/payments/suspense-list.tsx";
export { suspensePage } from "./office/payments/suspense-page.tsx";
export type { SuspenseLineView, SuspensePageView, SuspensePlace } from "./office/payments/view.ts";
export { paperCheckPage } from "./office/paper/check.tsx";
export { paperFormPage } from "./office/paper/form.tsx";
export { paperHomePage } from "./office/paper/home.tsx";
export {
  MEMBERS_MAX,
  type PaperCheckView,
  type PaperFields,
  type PaperFormView,
  type PaperHomeView,
  type PaperMember,
  type PaperOutcome,
  PAPERS,
  type PaperSeen,
} from "./office/paper/view.ts";
export { personPage } from "./office/person/page.tsx";
export type { FactView, OfficePersonView, PastDecision, RelatedPerson } from "./office/person/view.ts";
export { officeNotGrantedPage } from "./office/not-granted/page.tsx";
export { officeNotGrantedTodayPage } from "./office/not-granted/today.tsx";
export { officeProposalPage } from "./office/proposal/page.tsx";
export { alikePage } from "./office/merges/alike.tsx";
export { duplicatesPage } from "./office/merges/duplicates.tsx";
export { mergesPage } from "./office/merges/list.tsx";
export { mergePage } from "./office/merges/page.tsx";
export type { AlikeLine, AlikePair, DuplicatesView, MergeView, RecordView } from "./office/merges/view.ts";
export { lawActPage } from "./law/act/page.tsx";
export { lawFrontPage } from "./law/front/page.tsx";
export { lawProgrammePage } from "./law/programme/page.tsx";
export { lawStandardsPage } from "./law/standards/page.tsx";
export type {
  ArticleView,
  CarriedView,
  CitedView,
  FoundInLaw,
  LawActView,
  LawFrontView,
  LawProgrammeView,
  ParameterView,
  PictureView,
  ReadingApartView,
  RightNamed,
  StandardsView,
  ValueView,
} from "./law/view.ts";
export { officeAskForPage } from "./office/ask-for/page.tsx";
export { officeGiveUpPage } from "./office/give-up/page.tsx";
export { contributionsPage } from "./citizen/contributions/page.tsx";
export type { ContributionsView } from "./contributions/view.ts";
export { officeContributionsPage } from "./office/contributions/page.tsx";
export { officeOfferPage } from "./office/offer/page.tsx";
export type { OfficeOfferView } from "./office/offer/view.ts";
export type { NamingView } from "./office/naming/view.ts";
export type { OfficeProposalView } from "./office/proposal/view.ts";
export { proposalsPage } from "./office/proposals/page.tsx";
export type { ProposalLine, ProposalsView } from "./office/proposals/view.ts";
export { taskPage } from "./office/task/page.tsx";
export type { TaskAct, TaskView } from "./office/task/view.ts";
export { tasksPage } from "./office/tasks/page.tsx";
export type { TaskLine, TasksView } from "./office/tasks/view.ts";
export {
  CONTEST_GROUNDS,
  type ContestGround,
  type NotGrantedTodayView,
  type NotGrantedView,
  type OfficeNotGrantedView,
} from "./not-granted/view.ts";
export { anchorOf, paths } from "./paths.ts";
export { signInPage, type SignInView } from "./public/sign-in/page.tsx";
export { troublePage, type TroubleView } from "./public/trouble/page.tsx";
export { warmingPage, type WarmingView } from "./public/warming/page.tsx";
export type {
  ExplanationView,
  LookedView,
  NextChangeView,
  NextPaymentView,
  NotNowView,
  PaidLine,
  PaidMonth,
  PaidState,
  PaymentPart,
  PersonRightsView,
  RightView,
  Rhythm,
  SentenceView,
  SourceView,
  WaitingView,
} from "./rights/view.ts";
export type { AssetAddresses, Role, ShellView } from "./shell/view.ts";
export { type Place, speech, type Speech } from "./speech.ts";
export { townNotGrantedPage } from "./town/not-granted/page.tsx";
export { townPage, LIVE } from "./town/page.tsx";
export { liveParts } from "./town/live.tsx";
export type {
  BankDesk,
  BirthDesk,
  DisabilityDesk,
  PhoneOffer,
  PhoneView,
  SentView,
  StripView,
  TaxDesk,
  TownView,
} from "./town/view.ts";
export type { AskForView, AtDesk, GiveUpFrom, GiveUpView } from "./word/view.ts";
export type { TextKey } from "./texts/texts.ts";
