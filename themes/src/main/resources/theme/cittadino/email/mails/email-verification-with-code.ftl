<@mail.say msg("emailVerificationCode") />
<@mail.code code />
<@mail.say msg("emailCodeSecret") />
<@mail.say msg("emailVerificationNotYou") />
