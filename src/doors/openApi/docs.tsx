/** `/docs`: the lists, and of each what its address takes and what its rows hold. */
import type { GraphQLSchema } from 'graphql'
import type { ComponentChildren } from 'preact'
import { useAddress, useFrame } from '../explorer/frame.ts'
import { nothingPage } from '../explorer/page/trouble.tsx'
import { found, type View } from '../explorer/page.ts'
import { PageHead } from '../explorer/part/layout.tsx'
import { options } from '../file/asked.ts'
import { forms } from '../file/form/forms.ts'
import { type List, listsOf } from '../file/list.ts'
import { companions, isFactList, mainTable } from '../file/table.ts'
import { meaningOfOption, parametersOf } from './parameter.ts'

export const docsView =
  (schema: GraphQLSchema): View =>
  ({ frame: { t } }) =>
    found({ title: t.files, description: t.filesLead, path: '/docs', body: <Docs lists={rootLists(schema)} /> })

export const docsListView =
  (schema: GraphQLSchema): View =>
  ({ frame, rest }) => {
    const list = listsOf(schema, 'Query').get(rest)
    const lost = { askedFor: rest, status: 'UNKNOWN', since: null, reason: null }
    if (!list) return { status: 404, page: nothingPage(frame, lost) }
    return found({
      title: `${frame.t.files}: ${list.name}`,
      path: `/docs/${rest}`,
      body: <ListDocs list={list} schema={schema} />,
    })
  }

const rootLists = (schema: GraphQLSchema): readonly List[] => [...listsOf(schema, 'Query').values()]

function Docs({ lists }: { lists: readonly List[] }) {
  const { t, base } = useFrame()
  const address = useAddress()
  return (
    <>
      <PageHead kind="OpenAPI 3.1" title={t.files} lead={t.filesLead} />
      <Rows
        head={[t.list, t.meaning]}
        rows={lists.map(({ name, meaning }) => [<a href={address(`/docs/${name}`)}>{name}</a>, meaning])}
      />
      <h2>{t.forms}</h2>
      <Rows head={[t.form, t.meaning]} rows={forms.map(({ ending, meaning }) => [<code>.{ending}</code>, meaning])} />
      <h2>{t.options}</h2>
      <Rows
        head={[t.parameter, t.meaning]}
        rows={options.map((name) => [<code>{name}</code>, meaningOfOption[name]])}
      />
      <p>
        <a href={`${base}/openapi.json`}>/openapi.json</a> · <a href={`${base}/schema.graphql`}>/schema.graphql</a> ·{' '}
        <a href={`${base}/graphql`}>GraphQL</a>
      </p>
    </>
  )
}

function ListDocs({ list, schema }: { list: List; schema: GraphQLSchema }) {
  const { t, base } = useFrame()
  const address = useAddress()
  const endings = [...forms.map(({ ending }) => ending), 'json']
  const parts = isFactList(schema, list.type) ? companions : []
  const { columns } = mainTable(schema, list.name, list.type)
  return (
    <>
      <PageHead kind={<a href={address('/docs')}>{t.files}</a>} title={list.name} lead={list.meaning} />
      <p>
        {endings.map((ending) => (
          <>
            <a href={`${base}/v1/${list.name}.${ending}`}>{`/v1/${list.name}.${ending}`}</a>{' '}
          </>
        ))}
      </p>
      {parts.length > 0 && (
        <p>
          {parts.map((part) => (
            <>
              <a href={`${base}/v1/${list.name}/${part}.csv`}>{`/v1/${list.name}/${part}.csv`}</a>{' '}
            </>
          ))}
        </p>
      )}
      <h2>{t.parameters}</h2>
      <Rows
        head={[t.parameter, t.type, t.meaning]}
        rows={parametersOf(list).map(({ name, type, meaning }) => [<code>{name}</code>, String(type), meaning])}
      />
      <h2>{t.columns}</h2>
      <Rows
        head={[t.column, t.type, t.meaning]}
        rows={columns.map(({ name, type, list: isMany, meaning }) => [
          <code>{name}</code>,
          isMany ? `[${type}]` : type,
          meaning,
        ])}
      />
    </>
  )
}

type Cell = ComponentChildren

const Rows = ({ head, rows }: { head: readonly string[]; rows: readonly (readonly Cell[])[] }) => (
  <table>
    <thead>
      <tr>
        {head.map((words) => (
          <th scope="col">{words}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells) => (
        <tr>
          {cells.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
