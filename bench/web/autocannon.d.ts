/** What we use of autocannon 8, which brings no types. */
declare module 'autocannon' {
  export type Request = { method?: string; path?: string; headers?: Record<string, string>; body?: string };
  export type Options = Request & {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    requests?: (Request & { setupRequest?: (request: Request) => Request })[];
  };
  export type Result = {
    requests: { average: number };
    throughput: { average: number };
    /** Milliseconds. */
    latency: { p50: number; p97_5: number };
    errors: number;
    statusCodeStats?: Record<string, { count: number }>;
  };
  /** Answers, and tells of each answer as it comes: `milliseconds` as it took. */
  export type Running = Promise<Result> & {
    on(what: 'response', hear: (client: unknown, status: number, bytes: number, milliseconds: number) => void): unknown;
  };
  export default function autocannon(options: Options): Running;
}
