const ASKED = new Set(['DELETE', 'PUT', 'PATCH']);

/** A form that says its method in a field is small; a larger one is not opened here. */
const LARGEST_READ = 1_000_000;

/**
 * Forms can only GET and POST. A form that removes or replaces says so in a field `_method`, or in the address of its
 * action (`?_method=delete`) when it carries files.
 */
export async function methodOverride(request: Request): Promise<Request> {
  if (request.method !== 'POST') return request;
  const inAddress = new URL(request.url).searchParams.get('_method');
  if (inAddress) return withMethod(request, inAddress);
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return request;
  // Nothing has limited the body yet: what does not say how long it is, is not read either. Browsers say it.
  if (request.headers.has('transfer-encoding')) return request;
  if (!(Number(request.headers.get('content-length') ?? 0) <= LARGEST_READ)) return request;

  const body = await request.text();
  const asked = body.includes('_method=') ? new URLSearchParams(body).get('_method') : null;
  return withMethod(new Request(request.url, { method: 'POST', headers: request.headers, body }), asked ?? 'POST');
}

function withMethod(request: Request, asked: string): Request {
  const method = asked.toUpperCase();
  return ASKED.has(method) ? new Request(request, { method }) : request;
}
