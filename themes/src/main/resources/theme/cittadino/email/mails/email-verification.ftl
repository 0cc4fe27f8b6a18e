<@mail.say msg("emailVerificationAsk") />
<@mail.act msg("emailVerificationDo") />
<@mail.say msg("emailVerificationNotYou") />
