import { describeRandomQueries } from '../../questions/randomQueries.ts'

describeRandomQueries(1_000)
