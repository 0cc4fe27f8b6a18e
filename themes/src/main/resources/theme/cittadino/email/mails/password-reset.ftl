<@mail.say msg("passwordResetAsk") />
<@mail.act msg("passwordResetDo") />
<@mail.say msg("passwordResetNotYou") />
