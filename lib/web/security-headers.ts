// Knows what browsers may do with our pages.
import { settings } from "../settings";

const isDevelopment = process.env.NODE_ENV === "development";

/** Scripts run only with this answer's nonce, or when such a script loads them. */
export function contentSecurityPolicy(nonce: string): string {
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // Widths of bars and stones stand in style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  if (settings().appUrl.startsWith("https:")) rules.push("upgrade-insecure-requests");
  return rules.join("; ");
}

/** The headers that every answer carries. */
export function securityHeaders(): [string, string][] {
  const always: [string, string][] = [
    ["referrer-policy", "same-origin"],
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()"],
  ];
  if (!settings().appUrl.startsWith("https:")) return always;
  return [...always, ["strict-transport-security", "max-age=31536000"]];
}
