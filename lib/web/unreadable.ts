// Knows requests that Next cannot read and would answer with 500: they ask for nothing we have.

const METHODS = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

const isReadable = (address: string): boolean => {
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
};

/** Turns a broken address, or a method that no page has, into a question for a page that is none. */
export function mend(request: { method?: string | undefined; url?: string | undefined }): void {
  const address = request.url ?? "/";
  if (METHODS.has(request.method ?? "GET") && isReadable(address)) return;
  request.method = "GET";
  request.url = address.startsWith("/api/v1/") ? "/api/v1/-" : "/-";
}
