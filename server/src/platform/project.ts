import { fileURLToPath } from "node:url";

/** The folder of the repository: the one that holds package.json. */
export const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));
