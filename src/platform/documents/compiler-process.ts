/**
 * What runs in the compiler's own process. It is text and not a file, so that it starts in the same way from the source
 * and from the built server, with nothing to copy. It knows no secret (its environment is empty), asks nothing of the
 * network, and ends when the server is gone.
 *
 * in:  the compiler's module and the folder of fonts as arguments, then one message per document: its files by name
 * out: `{ pdf, pages, refusal? }` or `{ problem }`, and the memory held after it in bytes
 */
export const compilerProcess = `
const { createRequire } = require('node:module');
const { join } = require('node:path');
const [compilerModule, fontsFolder] = process.argv.slice(1);
const { NodeCompiler } = createRequire(compilerModule)(compilerModule);
const compiler = NodeCompiler.create({ workspace: fontsFolder, fontArgs: [{ fontPaths: [fontsFolder] }] });

process.on('disconnect', () => process.exit(0));
process.on('message', (files) => {
  let answer;
  try {
    answer = compiled(files);
  } catch (error) {
    answer = { problem: String(error && error.code || error) };
  }
  compiler.evictCache(0);
  process.send({ ...answer, memory: process.memoryUsage.rss() });
});

function compiled(files) {
  compiler.resetShadow();
  for (const [name, content] of Object.entries(files)) compiler.mapShadow(join(fontsFolder, name), Buffer.from(content));
  const made = compiler.compile({ mainFilePath: join(fontsFolder, 'main.typ'), resetRead: true });
  const wrong = made.takeError();
  const document = made.result;
  if (wrong || !document) throw new Error(JSON.stringify(wrong ? compiler.fetchDiagnostics(wrong) : 'no document'));
  const pages = document.numOfPages;
  try {
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }), pages };
  } catch (refusal) {
    // Still tagged, without the promise of PDF/UA: a paper in hands is worth more than the label.
    return { pdf: compiler.pdf(document, {}), pages, refusal: String(refusal && refusal.code || refusal) };
  }
}
`;
