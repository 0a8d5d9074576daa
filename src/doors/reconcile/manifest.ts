/** What the service can do, for clients to read. */
import type { Language } from '../../wording/language.ts'
import { mostQueries } from './query.ts'
import { types } from './type.ts'

export const previewSize = { width: 430, height: 260 }

export const manifestOf = (publicUrl: string, lang: Language) => {
  const service_url = `${publicUrl}/reconcile`
  return {
    versions: ['0.2'],
    name: 'Thi Đua Graph',
    identifierSpace: `${publicUrl}/id/`,
    schemaSpace: `${publicUrl}/schema.graphql#`,
    documentation: `${publicUrl}/cach-doc`,
    view: { url: `${publicUrl}/id/{{id}}` },
    defaultTypes: types(lang),
    batchSize: mostQueries,
    preview: { url: `${service_url}/preview/{{id}}`, ...previewSize },
    suggest: {
      entity: { service_url, service_path: '/suggest/entity' },
      type: { service_url, service_path: '/suggest/type' },
      property: { service_url, service_path: '/suggest/property' },
    },
    extend: { propose_properties: { service_url, service_path: '/properties' }, property_settings: [] },
  }
}
