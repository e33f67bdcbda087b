// The environment tests run in: nothing of this machine's own installation comes through.

const OURS = [
  ...["PORT", "HOST", "APP_URL", "DATABASE_URL", "DATA_DIR", "AUTH_SECRET", "SIGN_UP", "DEMO"],
  ...["SMTP_URL", "TRUST_PROXY", "CAIRN_EMBEDDED", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "NODE_ENV"],
  ...["CAIRN_CLOCK", "CAIRN_TEST"],
];

/** Takes every setting out of this process's environment, and so out of what it starts. */
export function forgetSettings() {
  for (const name of OURS) delete process.env[name];
}
