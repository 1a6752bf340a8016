import type { LocalDate, Minor } from "@dayaq/kernel";
import type { WaitReason } from "./due.ts";

/**
 * One step of a sum on its way, in the order in which it happened; each is one sentence on a screen.
 * The last one says where the money is now.
 */
export type JourneyStep =
  | {
      readonly step: "owed";
      readonly on: LocalDate;
      readonly origin: LocalDate;
      readonly amount: Minor;
      readonly decisionId: number;
    }
  | { readonly step: "reduced"; readonly on: LocalDate; readonly amount: Minor }
  | {
      readonly step: "in-order";
      readonly on: LocalDate;
      readonly orderId: number;
      readonly batchId: number;
      readonly bank: string;
      readonly sum: Minor;
    }
  | { readonly step: "signed"; readonly by: string; readonly batchId: number; /** RFC 3339 */ readonly at: string }
  | {
      readonly step: "released";
      readonly on: LocalDate;
      readonly orderId: number;
      readonly batchId: number;
      readonly bank: string;
      readonly sum: Minor;
      readonly endToEndId: string;
    }
  | { readonly step: "accepted" | "booked"; readonly on: LocalDate; readonly orderId: number }
  | {
      readonly step: "rejected" | "returned";
      readonly on: LocalDate;
      readonly orderId: number;
      readonly reason: string | null;
    }
  | { readonly step: "waits"; readonly reason: WaitReason; readonly cardDeadline: LocalDate | null }
  | { readonly step: "payable"; readonly next: LocalDate | null };
