/** What a simulator answers: the message it sent, to the letter, and what we answered to it. */
export interface Report {
  readonly messageId: string;
  readonly recordNos: readonly string[];
  readonly delivered: boolean;
  readonly status?: number;
}

/** Longer than a simulator's own patience with us. */
const PATIENCE_MS = 12_000;

/** Has a simulator state something. Undefined when it does not answer, or does not understand the form. */
export async function have(address: string, form: object): Promise<Report | undefined> {
  const answer = await post(address, form);
  if (answer === undefined || !answer.ok) return undefined;
  return (await answer.json()) as Report; // our own simulator's answer
}

/** Gives a simulator a wish; whether it was heard. */
export const wish = async (address: string, form: object = {}): Promise<boolean> =>
  (await post(address, form))?.ok ?? false;

async function post(address: string, form: object): Promise<Response | undefined> {
  return fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(form),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined); // a simulator that is not there is said on the page, and is no trouble of ours
}
