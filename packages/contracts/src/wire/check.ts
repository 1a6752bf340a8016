import { done, type Outcome, refuse } from "@dayaq/kernel";
import type { Static, TSchema } from "typebox";
import { Compile } from "typebox/compile";

/** Where a message breaks its schema: a JSON pointer and the keyword that failed. Never the value, which may be a person's. */
export type Fault = { readonly path: string; readonly keyword: string };

/** A reader for one schema. The schema is compiled once, at the first message: a process that never sees the type never pays. */
export function reader<Schema extends TSchema, Code extends string>(
  schema: Schema,
  code: Code,
): (value: unknown) => Outcome<Static<Schema>, Code> {
  let compiled: ReturnType<typeof Compile<Schema>> | undefined;
  return (value) => {
    compiled ??= Compile(schema);
    if (compiled.Check(value)) return done(value);
    const [first] = compiled.Errors(value);
    return refuse(code, first ? faultOf(first) : { path: "", keyword: "" });
  };
}

/** A member that the schema does not know is reported at its owner: its name is the sender's text, not ours to repeat. */
function faultOf({ instancePath, keyword }: { instancePath: string; keyword: string }): Fault {
  if (keyword !== "boolean") return { path: instancePath, keyword };
  return { path: instancePath.slice(0, instancePath.lastIndexOf("/")), keyword: "additionalProperties" };
}
