import { describeRandomMoments } from './randomMoments.ts'

describeRandomMoments(60, ['2025-06-30'])
