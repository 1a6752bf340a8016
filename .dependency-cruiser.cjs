/** The five laws of ARCHITECTURE.md as the build knows them, with the layers of the modules. `npm run check` also asserts that enough was read. */

/** A module imports only modules of lower layers. Sideways and upwards it asks by a port that a composition root fills, or answers with what it has done. */
const LAYERS = [
  ["registry", "identity", "signatures", "quality"],
  ["agencies", "life-events"],
  ["contributions"],
  ["determinations"],
  ["entitlements", "cases"],
  ["payments", "notices"],
];

const TEST = "(\\.test\\.tsx?$|/tests?/|/testing(\\.ts$|/)|^packages/testing/|\\.examples\\.ts$)";
/** Composition roots: the places that may name a country (law 3). */
const ROOTS = ["^server/src/countries\\.ts$", "^simulators/", "^bench/", TEST];
/** What domain/ may run: nothing that asks or tells the world. */
const PURE = ["^packages/(kernel|rules|country)/", "^server/src/modules/[^/]+/domain/"];
const moduleIn = (names) => `^server/src/modules/(${names.join("|")})/`;

const layers = LAYERS.flatMap((names, layer) => {
  const above = LAYERS.slice(layer + 1).flat();
  const upwards = {
    name: `layers-${names[0]}`,
    severity: "error",
    comment: `A module knows only the layers below it. Ask by a port that a composition root fills, or answer with what was done: the flow hands it on.`,
    from: { path: moduleIn(names), pathNot: TEST },
  };
  const others = names.map((name) => ({
    ...upwards,
    name: `layers-${name}-sideways`,
    from: { path: moduleIn([name]), pathNot: TEST },
    to: { path: moduleIn(names.filter((other) => other !== name)) },
  }));
  return [
    ...(above.length > 0 ? [{ ...upwards, to: { path: moduleIn(above) } }] : []),
    ...(names.length > 1 ? others : []),
  ];
});

const only = (name, from, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from, pathNot: TEST },
  to: { path: "^(packages|countries|server|portals|simulators|bench)/", pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: "modules-meet-at-their-faces",
      severity: "error",
      comment: "A module is used through its index.ts. Need more of it? Ask its owner for an export.",
      from: { path: "^server/src/modules/([^/]+)/" },
      to: { path: "^server/src/modules/([^/]+)/(?!index\\.ts$|testing\\.ts$)", pathNot: "^server/src/modules/$1/" },
    },
    {
      name: "faces-from-outside",
      severity: "error",
      comment: "Also the rest of the server uses a module through its index.ts.",
      from: { path: "^(server/src/(?!modules/)|portals/|simulators/|bench/|packages/)" },
      to: { path: "^server/src/modules/([^/]+)/(?!index\\.ts$|testing\\.ts$)" },
    },
    {
      name: "domain-is-pure",
      severity: "error",
      comment:
        "domain/ knows only the kernel, the rules, the types of a pack and itself: no database, no HTTP, no clock.",
      from: { path: "^server/src/modules/[^/]+/domain/", pathNot: TEST },
      to: { pathNot: PURE, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "domain-names-types-of-faces",
      severity: "error",
      comment:
        "domain/ may name the types of a wire format or of a lower module's face, since types are gone at run time; of nothing else.",
      from: { path: "^server/src/modules/[^/]+/domain/", pathNot: TEST },
      to: { pathNot: [...PURE, "^packages/contracts/", "^crypto$", "^server/src/modules/[^/]+/index\\.ts$"] },
    },
    {
      name: "core-knows-no-country",
      severity: "error",
      comment: "Only server/src/countries.ts, simulators, bench and tests may name a country.",
      from: { path: "^(packages|server|portals|simulators|bench)/", pathNot: ROOTS },
      to: { path: "^countries/" },
    },
    {
      name: "a-country-knows-only-the-language",
      severity: "error",
      comment:
        "A pack imports @dayaq/kernel, @dayaq/rules and @dayaq/country, nothing else: it can be read, tested and signed off alone.",
      from: { path: "^countries/([^/]+)/", pathNot: TEST },
      to: {
        path: "^(packages|countries|server|portals|simulators|bench)/|node_modules",
        pathNot: "^packages/(kernel|rules|country)/|^countries/$1/",
      },
    },
    { name: "nothing-goes-round", severity: "error", comment: "No import cycles.", from: {}, to: { circular: true } },
    {
      name: "tests-stay-out-of-production",
      severity: "error",
      comment: "What runs does not import what tests.",
      from: { pathNot: TEST },
      to: { path: "(\\.test\\.tsx?$|^packages/testing/)" },
    },
    only("kernel-stands-alone", "^packages/kernel/", "^packages/kernel/", "The kernel depends on nothing."),
    only(
      "rules-know-the-kernel",
      "^packages/rules/",
      "^packages/(kernel|rules)/",
      "The rules depend on the kernel only.",
    ),
    only(
      "contracts-know-the-kernel",
      "^packages/contracts/",
      "^packages/(kernel|contracts)/",
      "Wire formats are pure functions over the kernel.",
    ),
    only(
      "country-types",
      "^packages/country/",
      "^packages/(kernel|rules|country)/",
      "The types of a pack depend on kernel and rules.",
    ),
    only(
      "portals-do-not-know-the-server",
      "^portals/",
      "^(portals|packages/(kernel|rules|country|contracts))/",
      "Pages are given use cases; the server gives them.",
    ),
    only(
      "simulators-are-strangers",
      "^simulators/",
      "^(simulators|packages/(kernel|rules|country|contracts)|countries)/",
      "A simulator speaks to us by the protocols only.",
    ),
    {
      name: "platform-is-the-ground",
      severity: "error",
      comment: "The platform knows no module.",
      from: { path: "^server/src/platform/", pathNot: TEST },
      to: { path: "^server/src/(?!platform/)" },
    },
    ...layers,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.d\\.ts$" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
