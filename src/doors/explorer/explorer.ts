import type { Door } from '../../server/door.ts'
import { questionList } from '../../server/queryPage.ts'
import { serveAssets } from './asset.ts'
import { serveIds } from './idRoute.ts'
import { entityList, entityLists } from './list/entities.tsx'
import { factsView } from './list/facts.tsx'
import { homeView } from './page/home.tsx'
import { howToReadView } from './page/howToRead.tsx'
import { mapView } from './page/map.tsx'
import { pathsView } from './page/paths.tsx'
import { questionsView } from './page/questions.tsx'
import { searchView } from './page/search.tsx'
import { seriesView } from './page/series.tsx'
import { servePage } from './serve.tsx'
import { serveSitemap } from './sitemap.ts'

/** Pages to look around in, for readers: every thing has one, and every name on it leads on. */
export const explorer: Door = (app, parts) => {
  serveAssets(app)
  serveIds(app, parts)
  servePage(app, parts, '/', homeView)
  servePage(app, parts, '/tim', searchView)
  servePage(app, parts, '/dieu', factsView)
  for (const [path, kind] of Object.entries(entityLists)) servePage(app, parts, path, entityList(path, kind))
  servePage(app, parts, '/so-lieu', seriesView)
  servePage(app, parts, '/quan-he', pathsView)
  servePage(app, parts, '/ban-do', mapView)
  servePage(app, parts, '/cach-doc', howToReadView)
  servePage(app, parts, questionList, questionsView)
  serveSitemap(app, parts)
}
