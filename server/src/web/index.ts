import formbody from "@fastify/formbody";
import { languageOf, paths } from "@dayaq/portals";
import type { FastifyInstance } from "fastify";
import { seeApi, sendToApi } from "./api/sandbox.ts";
import { askOn, seeCalculator } from "./calculator/calculator.ts";
import { askForRight, seeAskFor } from "./citizen/ask-for.ts";
import { contestNo, seeNo } from "./citizen/contest-no.ts";
import { myContributions } from "./citizen/contributions.ts";
import { giveUpRight, seeGiveUp } from "./citizen/give-up.ts";
import { confirmOffer, seeOffer } from "./citizen/offer.ts";
import { contestProposal, seeProposal } from "./citizen/proposal.ts";
import { letter, myNotices, myRights, oneRight } from "./citizen/see-rights.ts";
import { lawAct } from "./law/act.ts";
import { lawFront } from "./law/front.ts";
import { lawProgramme } from "./law/programme.ts";
import { lawStandards } from "./law/standards.ts";
import { alike, compareNow } from "./office/alike.ts";
import { batch, batches, batchFile, holdBatch, releaseBatch } from "./office/batches.ts";
import { officeContributions } from "./office/contributions.ts";
import { duplicates, proposeToMerge } from "./office/duplicates.ts";
import { find, found, search } from "./office/find.ts";
import { actOnLawVersion, lawVersion, lawVersionChanges, lawVersions } from "./office/law-versions.ts";
import {
  lawDesk,
  lawDeskRight,
  lawStatement,
  signRight,
  vouchForStatement,
  withdrawLawSignature,
} from "./office/law.ts";
import { makeBatches, payday } from "./office/make-batches.ts";
import { decideMerge, merge, merges } from "./office/merges.ts";
import { money } from "./office/money.ts";
import { contestNoAtDesk, no, noesOfToday } from "./office/not-granted.ts";
import { confirmAtDesk, deskOffer } from "./office/offers.ts";
import { seePaper, sendPaper } from "./office/paper/paper.ts";
import { person } from "./office/person.ts";
import { decideProposal, proposal, proposals } from "./office/proposals.ts";
import { actOnRule, countQuality, quality, qualityRule, qualityTable } from "./office/quality.ts";
import { matchSuspense, suspenseLine, suspenseList } from "./office/suspense.ts";
import { doTask, task, tasks } from "./office/tasks.ts";
import { wageMonth, wageMonths } from "./office/wage-months.ts";
import { askForAtDesk, giveUpAtDesk, seeAskForAtDesk, seeGiveUpAtDesk } from "./office/words-at-desk.ts";
import { addOpenPages, type OpenPage } from "./open/open-page.ts";
import { addTown } from "./town/index.ts";
import { seeTryIt, tryIt } from "./try-it/try-it.ts";
import { addPage, type PageRoute } from "./page-route.ts";
import type { WebPorts } from "./ports.ts";
import { addCallback, CALLBACK, signIn, signOut, startSignIn } from "./sign-in.ts";

/** Every page but the town's: the same list for the server and for the test that walks through all of them. */
export const PAGES: readonly PageRoute[] = [
  lawFront,
  lawAct,
  lawProgramme,
  lawStandards,
  signIn,
  startSignIn,
  signOut,
  myRights,
  oneRight,
  myNotices,
  myContributions,
  letter,
  seeOffer,
  confirmOffer,
  seeProposal,
  contestProposal,
  seeGiveUp,
  giveUpRight,
  seeAskFor,
  askForRight,
  seeNo,
  contestNo,
  find,
  search,
  found,
  person,
  officeContributions,
  wageMonths,
  wageMonth,
  money,
  noesOfToday,
  no,
  contestNoAtDesk,
  tasks,
  task,
  doTask,
  proposals,
  proposal,
  decideProposal,
  seeGiveUpAtDesk,
  giveUpAtDesk,
  seeAskForAtDesk,
  askForAtDesk,
  seePaper,
  sendPaper,
  deskOffer,
  confirmAtDesk,
  merges,
  merge,
  decideMerge,
  duplicates,
  proposeToMerge,
  alike,
  compareNow,
  payday,
  makeBatches,
  suspenseList,
  suspenseLine,
  matchSuspense,
  lawVersions,
  lawVersion,
  actOnLawVersion,
  lawVersionChanges,
  lawDesk,
  lawDeskRight,
  signRight,
  lawStatement,
  vouchForStatement,
  withdrawLawSignature,
  quality,
  countQuality,
  qualityTable,
  qualityRule,
  actOnRule,
  batches,
  batch,
  batchFile,
  releaseBatch,
  holdBatch,
];

/** Pages that know nobody and keep nothing. */
export const OPEN_PAGES: readonly OpenPage[] = [seeCalculator, askOn, seeTryIt, tryIt, seeApi, sendToApi];

/** A form of ours is a few fields; what is larger is none of ours. */
const FORM_BYTES_MAX = 64 * 1024;

/** Puts up the pages: assets, sign-in, citizen, office, and the town where there is one. */
export async function webPages(server: FastifyInstance, ports: WebPorts): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers(); // a form and nothing else: other sites can send JSON as plain text
    await scope.register(formbody, { bodyLimit: FORM_BYTES_MAX });
    addAssets(scope, ports);
    addCallback(scope, ports);
    for (const page of PAGES) addPage(scope, page, ports);
    addOpenPages(scope, OPEN_PAGES, ports);
    if (ports.town !== undefined) addTown(scope, ports, ports.town);
    // The first page in the reader's language; without a town, the way in.
    scope.get("/", async (request, reply) => {
      const to = paths(languageOf(request.headers["accept-language"], ports.languages));
      return reply
        .code(303)
        .header("location", ports.town === undefined ? to.signIn() : to.town())
        .send();
    });
  });
}

function addAssets(server: FastifyInstance, { assets }: WebPorts): void {
  for (const { address, type, body } of assets.files.values()) {
    server.get(address, async (_request, reply) =>
      reply.type(type).header("cache-control", "public, max-age=31536000, immutable").send(body),
    );
  }
}

export { CALLBACK };
export type { TownPorts } from "./town/ports.ts";
export type { WebModules, WebPorts } from "./ports.ts";
