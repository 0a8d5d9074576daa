// The newest version of the dataset.
//
// {
//   dataset {
//     version
//     counts {
//       kind
//       count
//     }
//   }
// }

:param {version: null}
MATCH (dataset:Dataset {id: 'dataset'})
MATCH (version:DatasetVersion {version: coalesce($version, dataset.version)})
RETURN version.version AS version, version.hash AS hash, version.importedAt AS importedAt,
  version.newestArticleOn AS newestArticleOn, version.kinds AS kinds, version.counts AS counts;
