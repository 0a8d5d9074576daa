/** For Relay: `new Environment({ network, store, missingFieldHandlers })`. Ids and connections it handles by itself. */
import { type MissingFieldHandler, ROOT_TYPE } from 'relay-runtime'

/** An object that a list brought answers `node(id:)` too. */
export const missingFieldHandlers: MissingFieldHandler[] = [
  {
    kind: 'linked',
    handle: (field, parent, { id }) => (parent?.getType() === ROOT_TYPE && field.name === 'node' ? id : undefined),
  },
]
