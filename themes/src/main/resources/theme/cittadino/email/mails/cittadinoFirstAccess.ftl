<@mail.say msg("cittadinoFirstAccessSaid") />
<@mail.say msg("cittadinoFirstAccessUser", userName) />
<@mail.say msg("cittadinoFirstAccessHow") />
<@mail.address link + code />
<@mail.say msg("cittadinoFirstAccessLife", days) />
<@mail.say msg("cittadinoFirstAccessSecret") />
<@mail.say msg("cittadinoFirstAccessNotYou") />
