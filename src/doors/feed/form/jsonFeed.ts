import type { Entry, Feed, FeedForm } from '../feed.ts'

/** JSON Feed 1.1. It knows no deletions: they stand in an extension, beside the version that answers. */
export const jsonFeed: FeedForm = {
  ending: 'feed.json',
  mediaType: 'application/feed+json; charset=utf-8',
  write: (feed) => JSON.stringify(bodyOf(feed)),
}

const bodyOf = ({ title, self, next, publicUrl, language, entries, gone, version }: Feed): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: `${publicUrl}/`,
  feed_url: self,
  ...(next === null ? {} : { next_url: next }),
  language: language.toLowerCase(),
  authors: [{ name: 'Thi Đua Graph', url: `${publicUrl}/` }],
  items: entries.map(itemOf),
  _thi_dua: { about: `${publicUrl}/schema.graphql`, dataset: version, deleted: gone },
})

const itemOf = (entry: Entry): object => ({
  id: entry.permalink,
  url: entry.permalink,
  title: entry.title,
  content_html: entry.html,
  content_text: entry.text,
  date_published: entry.published,
  date_modified: entry.updated,
  tags: [entry.kind],
  _thi_dua: {
    id: entry.canonicalId,
    firstVersion: entry.firstVersion,
    lastChangedVersion: entry.lastChangedVersion,
  },
})
