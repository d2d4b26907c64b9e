import { Hono } from 'hono';
import type { Clock } from '#platform/clock';
import type { Db } from '#platform/db';
import type { Frame } from '#platform/frame';
import type { Log } from '#platform/log';
import type { Member, Person } from '#platform/member';
import type { InBoth, Language, T } from '#platform/texts';

/** A network as every page of it needs it. */
export type NetworkInAddress = {
  id: string;
  slug: string;
  name: InBoth;
  languages: Language[];
  modules: string[];
  area: string | null;
  /** Its colour, one of those the theme knows. */
  accent: string;
};

/** What a handler finds in its context. `network` and `member` are set under `/n/:network/…`. */
export type Env = {
  Variables: {
    db: Db;
    clock: Clock;
    now: Date;
    log: Log;
    t: T;
    person: Person | null;
    network: NetworkInAddress;
    member: Member | null;
    /** What the shell of a page shows: navigation, languages, account, message. */
    frame: Frame;
    address: string;
    /** For a form of this page, so that sent twice it is done once. */
    formKey: string;
    /** Set by `keepForGuests`. */
    isKept?: boolean;
    /** Set by `allowCamera`. */
    usesCamera?: boolean;
    origin: string;
  };
};

export type App = Hono<Env>;
export const newRouter = (): App => new Hono<Env>();
