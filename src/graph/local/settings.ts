import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Folder, writing } from './folder.ts'

/** The jars in a fixed order, which a class archive depends on (`<folder>/*` has whatever order the disk gives). */
export function classPathOf(jars: string): string {
  const names = readdirSync(jars).filter((name) => name.endsWith('.jar'))
  return names
    .sort()
    .map((name) => join(jars, name))
    .join(delimiter)
}

/** Settings that Neo4j and Java may get beside the usual ones. */
export interface Tuning {
  /** By their names in neo4j.conf. */
  readonly settings?: Readonly<Record<string, string>>
  readonly javaOptions?: readonly string[]
}

/** Writes neo4j.conf, which Neo4j checks strictly at its start. */
export function writeSettings(folder: Folder, port: number, more: Readonly<Record<string, string>> = {}): void {
  const lines = Object.entries({ ...settings(folder, port), ...more }).map(([name, value]) => `${name}=${value}`)
  const text = `# Written anew at every start.\n${lines.join('\n')}\n`
  writing(folder.conf, () => writeFileSync(join(folder.conf, 'neo4j.conf'), text))
}

/**
 * A panic over a full disk may leave half a transaction at the end of the log, which Neo4j would otherwise refuse to pass. Nobody was
 * told that it is committed.
 */
function settings({ panicked }: Folder, port: number): Record<string, string> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'server.memory.pagecache.size': '512m',
    ...(existsSync(panicked) ? { 'internal.dbms.tx_log.fail_on_corrupted_log_files': 'false' } : {}),
    // Half a gigabyte of log is otherwise laid out on disk for a graph that is still empty, and two days of it kept.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    // Closing waits twice for this long (5 s by default) after the store is already closed (measured: 10.3 s, now 0.3 s).
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  }
}

/**
 * Writes the argument file of the Java process: `java @<file>` runs Neo4j on this folder, by hand too.
 *
 * The serial collector starts fastest and holds the least memory (measured: 365 MB resident, 585 MB with G1) and answers
 * no slower at this size of heap. Out of memory, the process ends and is started again rather than lingering half dead.
 */
export function writeJavaArguments(folder: Folder, classPath: string, extra: readonly string[]): void {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
  const parameters = [
    '-Xms512m',
    '-Xmx1g',
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    '-Dfile.encoding=UTF-8',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...extra,
    '-cp',
    classPath,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folder.home}`,
    `--config-dir=${folder.conf}`,
  ]
  writing(folder.conf, () => writeFileSync(folder.javaArguments, `${parameters.map(quoted).join('\n')}\n`))
}

function quoted(parameter: string): string {
  return `"${parameter.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
