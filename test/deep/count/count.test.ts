import { describeCounts, severalKeys } from '../../resolvers/countSuite.ts'
import { existingIds } from '../../support/randomValue.ts'

describeCounts(() => severalKeys, existingIds)
