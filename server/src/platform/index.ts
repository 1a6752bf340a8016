export { type AuditRead, type AuditReport, recordReads, sealReads, verifyAudit } from "./audit.ts";
export { readsOf, type ReadOfPerson } from "./audit-reads.ts";
export { businessDay, dayIn, holdBusinessDay, moveBusinessDay, startBusinessDay } from "./business-day.ts";
export { stopwatch, systemClock } from "./clock.ts";
export {
  APP_ROLE,
  openPool,
  type Pool,
  type PoolOptions,
  type Rows,
  Session,
  sqlDay,
  sqlState,
  type Tx,
} from "./database.ts";
export { literal } from "./copy-out.ts";
export { isDayWorkDone, noteDayWork } from "./day-work.ts";
export { type EmbeddedPostgres, findEmbeddedPostgres, startEmbeddedPostgres } from "./embedded/server.ts";
export { startTemporaryPostgres } from "./embedded/temporary.ts";
export { canListen, freePort, isAlive } from "./embedded/postmaster.ts";
export { endWithoutQuoting, reportIncident } from "./incident.ts";
export { homeOf, makeHome, postgresOf } from "./home.ts";
export { claimCountry, findCountry } from "./installation.ts";
export { lastKnown, nextKnown } from "./known.ts";
export { checkMigrated, listMigrations, migrate } from "./migrate.ts";
export { openOutbox, type Outbox, type OutboxItem, type OutboxQueue } from "./outbox.ts";
export { addressOf } from "./peer.ts";
export { answerHealth, isProduction, type ProcessSettings, processSettings, signalOfStop } from "./process.ts";
export { PROJECT } from "./project.ts";
export { type Allowance, Quota } from "./quota.ts";
export { diskFull, isDiskFull, Trouble } from "./trouble.ts";
export { inSavepoint, inTransaction } from "./unit-of-work.ts";
