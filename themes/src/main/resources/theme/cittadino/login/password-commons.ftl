<#-- The macro that stock pages and steps of other JARs call, in our markup. -->
<#import "inputs.ftl" as inputs>

<#macro logoutOtherSessions>
  <@inputs.check name="logout-sessions" label=msg("logoutOtherSessions")/>
</#macro>
