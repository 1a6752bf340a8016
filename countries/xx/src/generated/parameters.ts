// Written by `dayaq pack generate` from the YAML files in parameters/. Change those and write it again.
import { day } from "@dayaq/kernel";
import type { Parameter } from "@dayaq/rules";

export const parameters: readonly Parameter[] = [
  {
    key: "BIRTH",
    title: {"en":"Birth grant"},
    unit: "money",
    values: [
      { from: day("2019-07-01"), value: 20000, basis: {"act":"decree-2019-41","article":""}, certainty: "official" },
      { from: day("2024-01-01"), value: 40000, basis: {"act":"decree-2023-188","article":""}, certainty: "official" },
    ],
  },
  {
    key: "HEATING.amount",
    title: {"en":"Heating aid"},
    unit: "money",
    values: [
      { from: day("2022-01-01"), value: 3500, basis: {"act":"heating-act","article":"s. 3"}, certainty: "official" },
    ],
  },
  {
    key: "HEATING.income-limit",
    title: {"en":"Highest income for heating aid"},
    unit: "money",
    values: [
      { from: day("2022-01-01"), value: 25000, basis: {"act":"heating-act","article":"s. 2"}, certainty: "official" },
    ],
  },
];
