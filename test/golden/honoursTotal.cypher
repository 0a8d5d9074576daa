// How many of a kind in all: the store’s own counter.
//
// {
//   honours {
//     totalCount
//   }
// }

:param {}
MATCH (counted:Honour)
WITH count(counted) AS total
RETURN '' AS parent, total;
