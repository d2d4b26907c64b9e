/** What the picture of a camera says, null while no code is in it. */
export type CodeReader = (picture: HTMLVideoElement) => Promise<string | null>;
