// Knows personal API tokens by their hash, and the person behind each.
import type { Scope } from "../access/permit";
import { type Db, rowsOf } from "./client";
import type { TokenScope } from "./generated/enums";
import { isId } from "./ids";

export type { TokenScope };

export type TokenRow = {
  id: string;
  name: string;
  scope: TokenScope;
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date;
};

const columns = {
  id: true,
  name: true,
  scope: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
} as const;

type NewToken = {
  name: string;
  scope: TokenScope;
  tokenHash: string;
  createdAt: Date;
  expiresAt: Date;
};

export const addToken = (db: Db, { personId }: Scope, token: NewToken): Promise<TokenRow> =>
  db.apiToken.create({ data: { personId, ...token }, select: columns });

export const countTokens = (db: Db, { personId }: Scope): Promise<number> =>
  db.apiToken.count({ where: { personId } });

/** One's own tokens, expired ones too, latest first. */
export const tokensOf = (db: Db, { personId }: Scope): Promise<TokenRow[]> =>
  db.apiToken.findMany({ where: { personId }, orderBy: { id: "desc" }, select: columns });

/** None of hers opens anything any more. */
export async function dropTokens(db: Db, { personId }: Scope): Promise<void> {
  await db.apiToken.deleteMany({ where: { personId } });
}

export async function removeToken(db: Db, { personId }: Scope, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  return (await db.apiToken.deleteMany({ where: { id, personId } })).count > 0;
}

/** A live token and its person, in one query. */
export type Bearer = {
  tokenId: string;
  scope: TokenScope;
  lastUsedAt: Date | null;
  personId: string;
  name: string;
  email: string;
  timeZone: string;
  isAdministrator: boolean;
};

export async function bearerOf(db: Db, tokenHash: string, now: Date): Promise<Bearer | null> {
  const [bearer] = await rowsOf<Bearer>(db)`
    SELECT t.id AS "tokenId", t.scope::text, t."lastUsedAt", p.id AS "personId", p.name, p.email,
           p."timeZone", p."isAdministrator"
    FROM "ApiToken" t JOIN "Person" p ON p.id = t."personId"
    WHERE t."tokenHash" = ${tokenHash} AND t."expiresAt" > ${now} AND p."closedAt" IS NULL`;
  return bearer ?? null;
}

export async function noteUse(db: Db, tokenId: string, now: Date): Promise<void> {
  await db.apiToken.updateMany({ where: { id: tokenId }, data: { lastUsedAt: now } });
}
