import '../../resolvers/count.test.ts'
