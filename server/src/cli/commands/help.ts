import { type Command, readOptions, UsageTrouble } from "../command.ts";

type Commands = ReadonlyMap<string, () => Promise<Command>>;

export const helpOn = (commands: Commands): Command => ({
  name: "help",
  usage: "help [COMMAND]",
  summary: "List the commands, or show how one is called",
  async run(argv, terminal) {
    const [name] = readOptions(argv, {}, 1).positionals;
    for (const line of name === undefined ? await allOf(commands) : await oneOf(commands, name)) terminal.out(line);
    return 0;
  },
});

async function oneOf(commands: Commands, name: string): Promise<string[]> {
  const load = commands.get(name);
  if (!load) throw new UsageTrouble(`there is no command “${name}”`);
  const { usage, summary } = await load();
  return [`${summary}.`, ...usage.split("\n").map((form) => `  dayaq ${form}`)];
}

async function allOf(commands: Commands): Promise<string[]> {
  const all = await Promise.all([...commands.values()].map((load) => load()));
  const width = Math.max(...all.map(({ name }) => name.length));
  return [
    "Dayaq, an open platform for social protection.",
    "",
    ...all.map(({ name, summary }) => `  dayaq ${name.padEnd(width)}  ${summary}`),
    "",
    "dayaq help COMMAND shows how one is called.",
    "DATABASE_URL names a PostgreSQL 15 or newer; without it Dayaq runs its own.",
  ];
}
