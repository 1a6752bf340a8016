import { invariant } from "@dayaq/kernel";
import { type IncomingEvent, isEventType } from "../events/index.ts";
import type { JsonObject } from "../wire/json.ts";
import { personTo } from "./person.ts";
import { CIVIL_REGISTER, DISABILITY_REGISTER, EVENT_WORDS, isDciEventType, type RecordStatus } from "./vocabulary.ts";

/** The item of a notify for one event. Only the events of the civil and the disability registers travel by DCI. */
export function itemOf(event: IncomingEvent, referenceId: string, locale: string): JsonObject {
  const type = event.type === "annulment" ? event.body.of : event.type;
  invariant(isEventType(type) && isDciEventType(type), "the event is one of a DCI register");
  const status: RecordStatus = event.type === "annulment" ? "annulled" : event.version > 1 ? "corrected" : "registered";
  return {
    reference_id: referenceId,
    timestamp: event.statedAt,
    data: {
      version: "1.0.0",
      reg_type: type === "disability" ? DISABILITY_REGISTER : CIVIL_REGISTER,
      reg_event_type: EVENT_WORDS[type],
      reg_record_type: "Person",
      response_entity: "Member",
      reg_records: {
        register: event.register,
        record_number: event.recordNo,
        record_version: event.version,
        record_status: status,
        stated_at: event.statedAt,
        ...contentOf(event),
      },
    },
    locale,
  };
}

function contentOf(event: IncomingEvent): JsonObject {
  switch (event.type) {
    case "birth": {
      const { child, alive, mother, father, place } = event.body;
      return {
        person: personTo(child),
        is_alive: alive,
        ...(mother && { mother: personTo(mother) }),
        ...(father && { father: personTo(father) }),
        ...(place && { birth_place: place }),
      };
    }
    case "death": {
      const { person, diedOn, place } = event.body;
      return { person: personTo(person), death_date: diedOn, ...(place && { death_place: place }) };
    }
    case "marriage":
      return { spouses: event.body.spouses.map(personTo), marriage_date: event.body.on };
    case "divorce": {
      const { spouses, on, marriage } = event.body;
      const named = marriage && { register: marriage.register, record_number: marriage.recordNo };
      return { spouses: spouses.map(personTo), divorce_date: on, ...(named && { marriage_record: named }) };
    }
    case "adoption": {
      const { child, adopters, on } = event.body;
      return { person: personTo(child), adopters: adopters.map(personTo), adoption_date: on };
    }
    case "disability": {
      const { person, percent, cause, blind, from, until } = event.body;
      const decision = {
        disability_percentage: percent,
        disability_due_to: cause,
        is_blind: blind,
        disabled_since: from,
      };
      return { person: personTo(person), disability_info: [{ ...decision, ...(until && { disabled_until: until }) }] };
    }
    case "annulment":
      return event.body.reason === undefined ? {} : { annulment_reason: event.body.reason };
    default:
      return {};
  }
}
