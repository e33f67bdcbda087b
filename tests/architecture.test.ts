// app shows · components draw · actions receive · services do · db remembers · access permits ·
// domain decides: who may import whom, over the real imports, with a sentence for every breach.
import { describe, expect, test } from "vitest";
import { POLICY } from "@/lib/access/policy";
import { type Source, sourcesIn } from "./support/sources";

type Layer = { says: string; may: string[] };

const LEAVES = ["lib/domain", "lib/schemas", "lib/format", "lib/views"];
const SETTINGS = ["lib/settings.ts"];

/** What each layer may import beside itself; a longer name wins over a shorter one. */
const LAYERS: Record<string, Layer> = {
  "lib/domain": { says: "says what is true and imports nothing but itself", may: [] },
  "lib/schemas": { says: "says what may be typed and knows domain only", may: ["lib/domain"] },
  "lib/format": { says: "says how things read and knows domain only", may: ["lib/domain"] },
  "lib/views": { says: "holds the types of what a page shows", may: ["lib/domain"] },
  "lib/access": { says: "decides who may and knows domain only", may: ["lib/domain"] },
  "lib/db": { says: "remembers", may: ["lib/access", "lib/domain", ...SETTINGS] },
  "lib/services": {
    says: "does a verb or a page and never looks right, at web, actions or components",
    may: ["lib/access", "lib/db", ...LEAVES, ...SETTINGS, "seeds"],
  },
  "lib/web": {
    says: "turns requests into verbs; rows and rights are the services'",
    may: ["lib/services", ...LEAVES, ...SETTINGS],
  },
  "lib/actions": {
    says: "lists the doors: web, services and schemas",
    may: ["lib/web", "lib/services", "lib/schemas"],
  },
  components: {
    says: "draws what it is told; it reaches no service, row or right",
    may: ["lib/actions", ...LEAVES],
  },
  app: {
    says: "shows; it asks services and never rows or rights",
    may: ["components", "lib/actions", "lib/web", "lib/services", ...LEAVES, ...SETTINGS],
  },
};

const sources = sourcesIn("lib", "components", "app", "proxy.ts", "instrumentation.ts");
const within = (file: string, place: string) => file === place || file.startsWith(`${place}/`);
const layerOf = (file: string) =>
  Object.keys(LAYERS).find((layer) => within(file, layer)) ?? file.split("/")[0] ?? file;
const inside = (layer: string) => sources.filter(({ file }) => within(file, layer));

/** A sentence for every file that breaks a rule. */
const breaches = (files: Source[], judge: (source: Source) => string | null | undefined) =>
  files.flatMap((source) => {
    const why = judge(source);
    return why ? [`${source.file} ${why}`] : [];
  });

/** Breaches of "who imports what" where `isWrong` says so of an import's name. */
const imports = (files: Source[], isWrong: (name: string) => boolean, why: string) =>
  breaches(files, (source) => {
    const wrong = source.imports.filter(({ name }) => isWrong(name)).map(({ name }) => name);
    return wrong.length > 0 ? `imports ${wrong.join(", ")}: ${why}` : null;
  });

const packages = (files: Source[], isAllowed: (name: string) => boolean, why: string) =>
  breaches(files, ({ imports: found }) => {
    const wrong = found.filter(({ name, isOurs }) => !isOurs && !isAllowed(name));
    return wrong.length > 0 ? `imports ${wrong.map(({ name }) => name).join(", ")}: ${why}` : null;
  });

describe("imports point leftwards", () => {
  for (const [layer, { says, may }] of Object.entries(LAYERS)) {
    test(`${layer} ${says}`, () => {
      const wrong = breaches(inside(layer), (source) => {
        const reached = source.imports
          .filter(({ name, isOurs }) => isOurs && !name.endsWith(".css"))
          .filter(({ name }) => ![layer, ...may].some((place) => within(name, place)));
        if (reached.length === 0) return null;
        const names = reached.map(({ name }) => `${name} (${layerOf(name)})`).join(", ");
        return `imports ${names}, but ${layer} ${says}`;
      });
      expect(wrong).toEqual([]);
    });
  }
});

describe("each thing has one home", () => {
  const outside = (...homes: string[]) =>
    sources.filter(({ file }) => !homes.some((home) => within(file, home)));

  test("lib/db alone knows Prisma", () => {
    const isPrisma = (name: string) => /^@?prisma\b|^pg$|lib\/db\/generated/.test(name);
    expect(imports(outside("lib/db"), isPrisma, "rows are read and written in lib/db")).toEqual([]);
  });

  test("domain has no packages, no platform, no clock and no dice", () => {
    const domain = inside("lib/domain");
    expect(packages(domain, () => false, "domain is plain TypeScript")).toEqual([]);
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bconsole\./;
    const wrong = breaches(domain, ({ text }) => {
      const found = impure.exec(text);
      return found && `says ${found[0]}: today and chance are arguments`;
    });
    expect(wrong).toEqual([]);
  });

  test("zod is at home in lib/schemas; doors may name its types", () => {
    const files = outside("lib/schemas", "lib/web", "app/api");
    expect(imports(files, (name) => name === "zod", "shapes live in lib/schemas")).toEqual([]);
  });

  test("services know neither Next nor React", () => {
    const isFramework = (name: string) => /^(next|react|react-dom)(\/|$)|^next-auth/.test(name);
    const files = [...inside("lib/services"), ...inside("lib/db"), ...inside("lib/access")];
    expect(imports(files, isFramework, "requests end in lib/web")).toEqual([]);
  });

  test("next-auth is met by the session cookie alone", () => {
    const files = outside("lib/web/session-cookie.ts", "lib/web/next-auth-door.ts");
    expect(imports(files, (name) => /^next-auth/.test(name), "sessions are ours")).toEqual([]);
  });

  test("pages name themselves in what they show, never in their metadata", () => {
    const metadata =
      /\bmetadata\b[^=]*= \{[^}]*\btitle\b|generateMetadata[\s\S]*?return \{\s*title\b/;
    const wrong = breaches(inside("app"), ({ text }) =>
      metadata.test(text)
        ? "has a title in its metadata: a page has one, by components/shell/title"
        : null,
    );
    expect(wrong).toEqual([]);
  });

  test("lib/views holds types and no code", () => {
    const code = /^(?!\s*(\/\/|\/?\*)).*\b(const|let|function|class|enum)\s+\w/m;
    const wrong = breaches(inside("lib/views"), ({ text }) =>
      code.test(text) ? "holds code: views are types" : null,
    );
    expect(wrong).toEqual([]);
  });

  test('only lib/actions says "use server"', () => {
    const files = outside("lib/actions");
    const wrong = breaches(files, ({ text }) =>
      /^\s*["']use server["']/m.test(text) ? 'says "use server": doors stand in lib/actions' : null,
    );
    expect(wrong).toEqual([]);
  });

  test("settings are read in lib/settings alone", () => {
    // What the build decides is no setting.
    const files = outside("lib/settings.ts");
    const wrong = breaches(files, ({ text }) => {
      const found = /process\.env(?!\.(NODE_ENV|NEXT_RUNTIME)\b)[.[\w]*/.exec(text);
      return found && `reads ${found[0]}: settings come from lib/settings`;
    });
    expect(wrong).toEqual([]);
  });
});

describe("the doors", () => {
  test("every file of lib/actions opens with its directive and exports nothing but doors", () => {
    const wrong = breaches(inside("lib/actions"), ({ text }) => {
      if (!text.startsWith('"use server";')) return 'does not open with "use server"';
      const made = new Set(
        [...text.matchAll(/import \{([^}]*)\} from "\.\.\/web\//g)].flatMap(([, names]) =>
          (names ?? "").split(",").map((name) => name.replace(/^.* as /, "").trim()),
        ),
      );
      const exported = [...text.matchAll(/^export\s+(.*)$/gm)].map(([, rest]) => rest ?? "");
      const odd = exported.filter((rest) => {
        const maker = /^const \w+ = (\w+)[(;]/.exec(rest)?.[1];
        return maker === undefined || !made.has(maker);
      });
      return odd.length > 0 ? `exports what lib/web did not make: ${odd.join(" | ")}` : null;
    });
    expect(wrong).toEqual([]);
  });

  test("every verb of the policy is asked for by a service", () => {
    const said = inside("lib/services")
      .map(({ text }) => text)
      .join("\n");
    const idle = Object.keys(POLICY).filter((verb) => !said.includes(`"${verb}"`));
    expect(idle, "verbs that no service asks for").toEqual([]);
  });
});

describe("files", () => {
  test("each file of lib/domain opens by saying what it knows", () => {
    const wrong = breaches(inside("lib/domain"), ({ text }) =>
      text.startsWith("// Knows ") ? null : "does not open with “// Knows …”",
    );
    expect(wrong).toEqual([]);
  });

  test("no file needs a table of contents: 220 lines at most", () => {
    const files = [...sources, ...sourcesIn("scripts", "seeds", "tests")];
    const wrong = breaches(files, ({ lines }) => (lines > 220 ? `has ${lines} lines` : null));
    expect(wrong).toEqual([]);
  });

  test("names are in kebab-case", () => {
    const wrong = breaches(sources, ({ file }) => {
      const name = file.split("/").at(-1) ?? "";
      return /^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(name) ? null : "is not in kebab-case";
    });
    expect(wrong).toEqual([]);
  });
});
