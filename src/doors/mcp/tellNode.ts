import type { AssistantEntityQuery } from '../../generated/mcp.ts'
import { nothingSaid, tellEntity, tellFact } from './tell.ts'

type Node = NonNullable<AssistantEntityQuery['node']>

/** One thing or fact in words. */
export function describeNode(node: Node | null): string {
  if (!node) return 'This id names nothing here. Use search to find the right one.'
  if ('sentence' in node) return tellFact(node)
  if ('quote' in node)
    return `“${node.quote}” — ${node.source.title}, ${node.source.publishedOn ?? 'undated'} (${node.permalink})`
  return describeEntity(node)
}

function describeEntity(node: Extract<Node, { facts: unknown }>): string {
  const { names, facts } = node
  const others = names.map(({ text }) => text).filter((text) => text !== node.displayName)
  return [
    `${node.__typename}: ${tellEntity(node)}`,
    ...(others.length > 0 ? [`Also written: ${others.join('; ')}`] : []),
    ...('validity' in node ? tellPlace(node) : []),
    ...('period' in node && node.period ? [`Period: ${node.period}`] : []),
    facts.totalCount === 0
      ? nothingSaid
      : `Facts: ${facts.totalCount} — ${(facts.counts ?? []).map(({ keys, count }) => `${keys[0]?.label} ${count}`).join(', ')}. List them with the tool facts.`,
  ].join('\n')
}

/** Under a day its ground is where it lay that day, else where it lies at the end of the record. */
function tellPlace({ id, validity, heirs }: Extract<Node, { validity: unknown }>): string[] {
  const where = heirs.map((heir) => `${heir.displayName} (${heir.id})`).join('; ')
  return [`In force: ${validity}`, `Its ground ${id.includes('@') ? 'that day' : 'today'}: ${where}`]
}
