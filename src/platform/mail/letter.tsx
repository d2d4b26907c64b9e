import type { T } from '#platform/texts';

export type LetterParts = {
  t: T;
  title: string;
  /** Sentences, one paragraph each. */
  sentences: string[];
  /** The one link. The page it opens has the button that acts: mail scanners follow links. */
  link?: { label: string; href: string };
  /** Said small, under the letter: why it came, where to change that. */
  reason: string;
};

/** A letter as HTML and as plain text, from the same sentences. */
export function composeLetter({ t, title, sentences, link, reason }: LetterParts) {
  const body = (
    <html lang={t.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
      </head>
      <body bgcolor="#fbf7f0">
        <table role="presentation" width="100%" cellpadding="24">
          <tr>
            <td>
              <font face="Verdana, Arial, sans-serif" color="#152024">
                <h1>
                  <font size="5">{title}</font>
                </h1>
                {sentences.map((sentence) => (
                  <p>{sentence}</p>
                ))}
                {link && (
                  <p>
                    <a href={link.href}>
                      <b>{link.label}</b>
                    </a>
                  </p>
                )}
                <p>
                  <font size="2">{reason}</font>
                </p>
              </font>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
  const text = [title, ...sentences, link && `${link.label}\n${link.href}`, `-- \n${reason}`]
    .filter(Boolean)
    .join('\n\n');
  return { subject: title, body, text };
}
