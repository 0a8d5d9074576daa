# The API alone. Neo4j runs beside it (docker-compose.yml), or wherever NEO4J_URI says.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY bin bin
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
WORKDIR /app
# Outside the container only the port that is published can be reached.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY bin bin
COPY package.json ./
COPY schema schema
COPY seeds seeds
COPY docs/questions docs/questions
USER node
EXPOSE 4000
# Its first start imports the seeds before it answers.
HEALTHCHECK --interval=10s --timeout=5s --start-period=3m --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Of what it answers little stays, and with a bound V8 collects it before it takes more memory.
# These are the flags of bin/thiDua.js, which then needs no second process.
CMD ["node", "--max-old-space-size=512", "--disable-warning=ExperimentalWarning", "bin/thiDua.js", "start"]
