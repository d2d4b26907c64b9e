import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '#platform/db';
import { startTestServer } from '#platform/db/server';
import { buildDocumentFonts } from '../scripts/build/document-fonts.ts';
import { generateTexts } from '../scripts/texts.ts';
import { openQueueOnce } from './queue.ts';

declare module 'vitest' {
  interface ProvidedContext {
    database: { host: string; port: number; user: string; database: string };
  }
}

/** One server per run, and a template that each test file copies (some 30 ms). */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const faults = generateTexts();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await buildDocumentFonts('node_modules/.cache/maillage/document-fonts');
  const server = await startTestServer();
  const { connection } = server;
  const pool = new pg.Pool({ ...connection, max: 2 });
  await pool.query('create database template_maillage');
  await pool.end();

  const template = { ...connection, database: 'template_maillage' };
  const inTemplate = new pg.Pool({ ...template, max: 2 });
  await migrate(inTemplate, 'migrations');
  await inTemplate.end();
  await openQueueOnce(template);

  project.provide('database', connection as never);
  return server.stop;
}
