import '../../resolvers/brought.test.ts'
