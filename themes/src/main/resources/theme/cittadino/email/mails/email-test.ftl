<@mail.say msg("emailTestSaid", realmName) />
