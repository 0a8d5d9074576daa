import { describeRandomQueries } from './randomQueries.ts'

describeRandomQueries(100)
