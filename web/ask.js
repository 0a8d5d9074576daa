// @ts-check
/** The whole client that a page needs: a question goes out by GET, so that the browser's cache and entity tags do the rest. */

/**
 * @param {string} query @param {object} variables @param {AbortSignal} signal
 * @returns {Promise<any>} the data
 */
export async function ask(query, variables, signal) {
  const parameters = new URLSearchParams({ query: query.replace(/\s+/g, ' '), variables: JSON.stringify(variables) })
  const response = await fetch(`${document.documentElement.dataset.base}/graphql?${parameters}`, {
    signal,
    headers: { accept: 'application/graphql-response+json' },
  })
  const { data, errors } = await response.json()
  if (!data) throw new Error(errors?.[0]?.message ?? 'There is no answer.')
  return data
}
