import { DAY, type Dialect } from "./dialect.ts";
import { FUNCTIONS } from "./tables.ts";

/** Law asks on each of many days whether something was reached before, and what it asks then asks so again: each answer is remembered. */
const MEMORY =
  "create unlogged table rule.memory (asked text, whom int[], held numeric, doubted numeric, primary key (asked, whom));";

export const POSTGRESQL: Dialect = {
  name: "postgresql",
  library: FUNCTIONS,
  start: `drop schema if exists rule cascade; create schema rule; ${MEMORY}`,
  words: (text) => text,
  define: (name, parameters, returns, body) =>
    `create function ${name}(${parameters.join(", ")}) returns ${returns} language plpgsql as $rule$ begin return (${body}); end $rule$;`,
  defineFirsts(name, parameters, days, holds) {
    const whom = `array[${parameters.map((_, index) => `$${index + 1}`).join(", ")}]`;
    return `create function ${name}(${parameters.join(", ")}) returns rule.memory language plpgsql as $rule$
declare found_then rule.memory; ${DAY} numeric; holds boolean;
begin
  select * into found_then from rule.memory where asked = '${name}' and whom = ${whom};
  if found then return found_then; end if;
  found_then := row('${name}', ${whom}, null, null);
  for ${DAY} in ${days} order by 1 loop
    holds := ${holds};
    if holds then found_then.held := ${DAY}; exit; end if;
    if holds is null and found_then.doubted is null then found_then.doubted := ${DAY}; end if;
  end loop;
  insert into rule.memory select found_then.*;
  return found_then;
end $rule$;`;
  },
};
