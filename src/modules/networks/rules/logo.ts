/** A logo is shown small: more would only be slow. */
export const LARGEST_LOGO = 300_000;

/** What the bytes are, whatever the file is called. null: not a picture that every browser shows. */
export function pictureType(bytes: Uint8Array): 'image/png' | 'image/jpeg' | 'image/webp' | null {
  const begins = (at: number, signature: number[]) => signature.every((byte, index) => bytes[at + index] === byte);
  if (begins(0, [0x89, 0x50, 0x4e, 0x47])) return 'image/png';
  if (begins(0, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (begins(0, [0x52, 0x49, 0x46, 0x46]) && begins(8, [0x57, 0x45, 0x42, 0x50])) return 'image/webp';
  return null;
}
