import { migrate, openPool, startTemporaryPostgres } from "@dayaq/server/platform";

/** One server for a whole test run, with a migrated database to copy. */
export interface TestServer {
  /** An account that may create databases; names the database `postgres`. */
  readonly url: string;
  readonly template: string;
  stop(): Promise<void>;
}

/** Nothing of a test run is worth a disk write; 200 connections, since files run side by side with several pools each. */
const SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "128MB",
  max_connections: "200",
  autovacuum: "off",
};

/** `DATABASE_URL` if it is set; else an embedded server in a temporary folder, gone after the run. */
export async function startTestServer(given = process.env["DATABASE_URL"]): Promise<TestServer> {
  const template = `dayaq_template_${process.pid}`;
  if (given !== undefined && given !== "") {
    await makeTemplate(given, template);
    return { url: given, template, stop: () => dropTemplate(given, template) };
  }
  const { url, stop } = await startTemporaryPostgres("test", SETTINGS);
  await makeTemplate(url, template);
  return { url, template, stop };
}

export const withDatabase = (url: string, database: string): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

async function makeTemplate(url: string, template: string): Promise<void> {
  const server = openPool(url, { as: "owner", name: "test template", max: 1 });
  await server.query(`drop database if exists ${template}`);
  await server.query(`create database ${template}`);
  await server.end();
  const owner = openPool(withDatabase(url, template), { as: "owner", name: "test template", max: 1 });
  try {
    await migrate(owner);
  } finally {
    await owner.end();
  }
}

async function dropTemplate(url: string, template: string): Promise<void> {
  const server = openPool(url, { as: "owner", name: "test template", max: 1 });
  await server.query(`drop database if exists ${template}`);
  await server.end();
}
